#ifndef RENAME_EXCHANGE_H
#define RENAME_EXCHANGE_H

// Swaps what two paths name in one step: renameat2 with RENAME_EXCHANGE, which Swift's Glibc module does not show.
// Returns 0, or the error number: EINVAL, ENOSYS or ENOTSUP where the file system or the kernel cannot swap.
int rename_exchange(const char *one, const char *other);

#endif
