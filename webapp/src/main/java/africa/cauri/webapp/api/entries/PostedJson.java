package africa.cauri.webapp.api.entries;

import africa.cauri.domain.journal.PostedEntry;

/** What posting gives back. */
public record PostedJson(String id, String journal, int number, String accountingDate, String hash) {
    public static PostedJson of(PostedEntry posted) {
        return new PostedJson(
                posted.id().toString(),
                posted.journal(),
                posted.number(),
                posted.accountingDate().toString(),
                posted.hash());
    }
}
