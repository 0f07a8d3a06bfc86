// The one door to BLAS and LAPACK. Only LinearAlgebra imports it.
#include <cblas.h>
#include <lapacke.h>

// `lapack_int` is a macro, which Swift does not import.
typedef lapack_int LAPACKInt;
