#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "rename_exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int rename_exchange(const char *one, const char *other) {
#if defined(RENAME_EXCHANGE)
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
#else
  (void)one;
  (void)other;
  return ENOSYS;
#endif
}
