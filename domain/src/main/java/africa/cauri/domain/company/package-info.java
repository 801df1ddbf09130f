/**
 * Whose books these are: the company's country and legal tender, which never change once the books are open.
 * It answers for the one row that says so, and notes it when the company is named otherwise. It does not keep the
 * company's name, its firm or its people: those are the registry's, outside of the books.
 */
package africa.cauri.domain.company;
