import Formulas
import Testing

@Suite struct LinearParametersTests {
  @Test(arguments: [
    ("b1*exp(-b2*x)+b3*exp(-b4*x)", "b1 b3"), ("b0+b1*x+b2*x^2", "b0 b1 b2"),
    ("b1-b2*x1*exp(-b3*x2)", "b1 b2"), ("b1*(1-exp(-b2*x))", "b1"), ("exp(-b1*x)/(b2+b3*x)", ""),
    ("b1-b2*x-atan(b3/(x-b4))/pi", "b1 b2"), ("(b1+b2*x+b3*x^2)/(1+b4*x+b5*x^2)", "b1 b2 b3"),
    ("d+(a-d)/(1+(x/c)^b)^g", "d a"), ("a*(b+c*x)", "b c"), ("a*b*c", "a"), ("a^2*b", "b"),
    ("a^1+b", "a b"), ("-(a-b)/2", "a b"), ("(a+b)*(c+d+e)", "c d e"), ("a*a+b", "b"),
    ("x/a+b", "b"), ("log(a)*b", "b"), ("2^a+b", "b"), ("a*b+b*c+c*a", "a"), ("7", ""),
  ])
  func `a largest set in which the formula is jointly affine`(text: String, names: String) throws {
    let formula = try Formula(text, variables: ["x", "x1", "x2"])
    let found = formula.linearParameters.sorted().map { formula.parameters[$0] }
    #expect(found.joined(separator: " ") == names)
  }
}
