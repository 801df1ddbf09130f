/**
 * Entries that come by themselves: a template with its answers, a rhythm, and what became of each occurrence.
 * It answers for occurrences on the right days of the calendar, each posted or proposed once however many programs do
 * it at the same time, and for those that are skipped or changed before.
 * It decides neither when it is run nor what an entry must respect, and reverses nothing that it has posted.
 */
package africa.cauri.domain.template.recurring;
