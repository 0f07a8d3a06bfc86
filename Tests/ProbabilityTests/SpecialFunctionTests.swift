import Probability
import RealModule
import Testing

@Suite struct SpecialFunctionTests {
  @Test func `log gamma of whole numbers is the log of a factorial`() {
    var factorial = 1.0
    for n in 1...170 {
      #expect(abs(logGamma(Double(n)) - .log(factorial)) <= 1e-15 * max(1, .log(factorial)))
      factorial *= Double(n)
    }
    #expect(abs(logGamma(0.5) - 0.5 * .log(.pi)) < 1e-15)
    #expect(logGamma(0) == .infinity)
  }

  // ψ(1) = −γ, ψ(½) = −γ − 2·log 2, ψ(¼) = −γ − π/2 − 3·log 2; ψ′(1) = π²/6, ψ′(½) = π²/2.
  @Test func `digamma and trigamma have their closed values`() {
    let euler = 0.577_215_664_901_532_860_6
    #expect(abs(digamma(1) + euler) < 4e-16)
    #expect(abs(digamma(0.5) + euler + 2 * .log(2)) < 1e-15)
    #expect(abs(digamma(0.25) + euler + 0.5 * .pi + 3 * .log(2)) < 2e-15)
    #expect(abs(trigamma(1) - .pi * .pi / 6) < 1e-15)
    #expect(abs(trigamma(0.5) - .pi * .pi / 2) < 2e-15)
  }

  @Test func `digamma rises by 1 over x, also across its root`() {
    for x in stride(from: 0.05, through: 40, by: 0.05) {
      let difference = digamma(x + 1) - digamma(x)
      #expect(abs(difference - 1 / x) < 2e-15 * max(1 / x, 4))
    }
    // The double nearest to the root misses it by 9.55e-17, where the slope is 0.9676722.
    #expect(abs(digamma(1.461_632_144_968_362_3) / -9.241_265e-17 - 1) < 1e-6)
  }

  @Test func `log beta is symmetric and known for whole numbers`() {
    #expect(abs(logBeta(3, 4) + .log(60)) < 1e-15)
    #expect(logBeta(1e-3, 250) == logBeta(250, 1e-3))
    // B(1, b) = 1/b.
    for b in [1e-9, 0.3, 15.9, 16.1, 1e9] {
      let expected = -Double.log(b)
      #expect(abs(logBeta(1, b) - expected) <= 1e-15 * max(1, abs(expected)))
    }
  }

  @Test func `the incomplete gamma function is known for shapes 1 and one half`() {
    for x in [1e-10, 0.1, 0.9, 1.4, 1.6, 3, 20, 600] {
      let exponential = incompleteGamma(1, x)
      #expect(abs(exponential.upper / .exp(-x) - 1) < 1e-13)
      #expect(abs(exponential.lower / -.expMinusOne(-x) - 1) < 1e-14)
      let half = incompleteGamma(0.5, x)
      #expect(abs(half.lower / .erf(x.squareRoot()) - 1) < 1e-14)
      #expect(abs(half.logUpper - .log(.erfc(x.squareRoot()))) < 1e-13 * max(1, x))
    }
  }

  // The recurrence Q(a + 1, x) = Q(a, x) + xᵃ·e⁻ˣ/Γ(a + 1) across all methods of computation.
  @Test func `the incomplete gamma function keeps its recurrence`() {
    for a in [1e-6, 0.3, 0.999, 1, 5.5, 19.4, 20.6, 150, 1e4] {
      for ratio in [0.05, 0.29, 0.31, 0.8, 0.99, 1, 1.01, 1.3, 2.3, 2.4] {
        let x = a * ratio
        let step = Double.exp(a * .log(x) - x - logGamma(a + 1))
        let (low, high) = (incompleteGamma(a, x).upper, incompleteGamma(a + 1, x).upper)
        // The step itself loses digits to a·log x, which is what the error is measured by.
        #expect(abs(high - low - step) < 1e-15 + step * 4e-16 * (a * abs(.log(x)) + x))
      }
    }
  }

  @Test func `the incomplete beta function is symmetric and known for shape 1`() {
    for x in [1e-12, 0.01, 0.4, 0.5, 0.77, 0.999] {
      for b in [1e-8, 0.3, 1, 7, 1e4] {
        let tails = incompleteBeta(1, b, at: x)
        #expect(abs(tails.logUpper - b * .log(onePlus: -x)) <= 1e-14 * b * -.log(onePlus: -x))
        let mirrored = incompleteBeta(b, 1, at: 1 - x, complement: x)
        #expect(abs(mirrored.upper - tails.lower) <= 1e-14 * tails.lower)
      }
    }
    // I_x(½, ½) = 2/π·asin √x.
    for x in [1e-20, 0.2, 0.5, 0.9] {
      let expected = 2 / Double.pi * .asin(x.squareRoot())
      #expect(abs(incompleteBeta(0.5, 0.5, at: x).lower / expected - 1) < 1e-14)
    }
  }

  // The recurrence I_x(a + 1, b) = I_x(a, b) − xᵃ·yᵇ/(a·B(a, b)) across all methods.
  @Test func `the incomplete beta function keeps its recurrence`() {
    for a in [1e-7, 0.4, 0.69, 0.71, 3, 80, 1e4] {
      for b in [1e-7, 0.6, 0.71, 2, 55, 1e4] {
        for x in [0.001, a / (a + b), 0.3, 0.69, 0.71, 0.97] {
          let logStep = a * .log(x) + b * .log(onePlus: -x) - .log(a) - logBeta(a, b)
          let step = Double.exp(logStep)
          let low = incompleteBeta(a, b, at: x)
          let high = incompleteBeta(a + 1, b, at: x)
          let scale = a * -Double.log(x) + b * -Double.log(onePlus: -x) + abs(logBeta(a, b))
          let tolerance = 4e-15 + step * 4e-16 * scale
          #expect(abs(low.lower - high.lower - step) < tolerance, "\(a) \(b) \(x)")
        }
      }
    }
  }

  // Twice the terms of a binomial law with 4 · 10⁹ trials are 1.
  @Test func `huge shapes are answered quickly and symmetrically`() {
    let tails = incompleteBeta(2e9, 2e9, at: 0.5)
    #expect(abs(tails.lower - 0.5) < 1e-12)
    #expect(abs(incompleteGamma(1e12, 1e12).lower - 0.5) < 1e-6)
  }
}
