// Prints philox4x32.csv: cc generate.c && ./a.out > philox4x32.csv
#include <Random123/philox.h>
#include <stdint.h>
#include <stdio.h>

static uint64_t state = 20190901;

// SplitMix64, so that counters and keys have all bits mixed.
static uint32_t word(void) {
  uint64_t z = state += 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return (uint32_t)((z ^ (z >> 31)) >> 32);
}

static void print_row(unsigned rounds, philox4x32_ctr_t c, philox4x32_key_t k) {
  philox4x32_ctr_t r = philox4x32_R(rounds, c, k);
  printf("%u,%08x %08x %08x %08x,%08x %08x,%08x %08x %08x %08x\n", rounds, c.v[0], c.v[1], c.v[2],
         c.v[3], k.v[0], k.v[1], r.v[0], r.v[1], r.v[2], r.v[3]);
}

int main(void) {
  printf("rounds,counter,key,expected\n");
  unsigned rounds[] = {7, 10, 16};
  for (int i = 0; i < 3; i++) {
    philox4x32_ctr_t zero = {{0, 0, 0, 0}}, ones = {{~0u, ~0u, ~0u, ~0u}};
    philox4x32_key_t none = {{0, 0}}, all = {{~0u, ~0u}};
    print_row(rounds[i], zero, none);
    print_row(rounds[i], ones, all);
    for (int j = 0; j < 10; j++) {
      philox4x32_ctr_t c = {{word(), word(), word(), word()}};
      philox4x32_key_t k = {{word(), word()}};
      print_row(rounds[i], c, k);
    }
  }
  return 0;
}
