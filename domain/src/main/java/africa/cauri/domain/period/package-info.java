/**
 * The time of the books: fiscal years, the periods they are cut into, what is open and what is closed.
 * It answers for the length and the order of years (AUDCIF art. 7), and for the date on which a late document may
 * still be entered (AUDCIF art. 22).
 * It does not post entries: a closing asks the journal for them. It knows no tax calendar.
 */
package africa.cauri.domain.period;
