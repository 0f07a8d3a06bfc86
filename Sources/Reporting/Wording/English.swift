/// The English words of a result: every sentence that a reader meets is made here, so that other languages can stand
/// beside it.
///
/// The text is the reference for the other languages (`locale-and-tables` terms); numbers come from the forecast and
/// are rounded once, here.
package enum English {}
