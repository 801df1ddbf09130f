/**
 * Entry templates (guides de saisie): the lines of an entry that comes again and again, with what is asked each time.
 * It answers for drafts that a template and some answers make, with amounts computed by formulas; for the templates
 * that new books begin with; and, in {@code recurring}, for entries that come by themselves, each once.
 * It posts nothing itself and holds no rule of entries: the journal does and has. It depends on no one above it.
 */
package africa.cauri.domain.template;
