import JobCreation
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2022-09-30", 19_265), ("1900-03-01", -25_508),
  ])
  func `days are counted from 1970`(text: String, number: Int) {
    // Day numbers from the Unix epoch as `date -u -d TEXT +%s` gives them, divided by 86,400.
    #expect(CalendarDay(iso: text)?.dayNumber == number)
    #expect(CalendarDay(dayNumber: number).description == text)
  }

  @Test(arguments: [
    "2019-02-29", "1900-02-29", "2019-13-01", "2019-00-10", "2019-04-31", "19-04-30", "2019-4-30",
    "2019-04-3x", "", "2019/04/30", "+019-04-30",
  ])
  func `a text that names no day is none`(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func `every day of four centuries has its own date and comes after the last`() {
    var last = ""
    for number in -50_000..<96_097 {
      let day = CalendarDay(dayNumber: number)
      #expect(CalendarDay(iso: day.description) == day)
      #expect(last < day.description)
      last = day.description
    }
  }

  @Test func `months start and end where the calendar says`() {
    let day = Sample.day("2020-02-11")
    #expect(day.startOfMonth == Sample.day("2020-02-01"))
    #expect(day.endOfMonth == Sample.day("2020-02-29"))
    #expect(Sample.day("2019-12-31").startOfNextMonth == Sample.day("2020-01-01"))
    #expect(
      DayInterval(from: Sample.day("2019-01-01"), to: Sample.day("2019-12-31")).dayCount == 365)
  }
}
