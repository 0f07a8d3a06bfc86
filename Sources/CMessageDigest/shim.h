// SHA-256 from the system's libmd: it is in every Debian, costs no build time, and its licence is permissive.
#include <sys/types.h>
#include <stdint.h>
#include <sha2.h>
