package africa.cauri.domain.journal;

import africa.cauri.domain.chart.PostingAccount;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.party.PartyForPosting;
import africa.cauri.domain.tax.VatTariff;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of entries need to know of the books, read once for one draft or for many.
 *
 * @param currency the currency of the books
 * @param journals those of the drafts' journals that exist, by code
 * @param accounts those of the drafts' accounts that exist, by number
 * @param thirdParties those of the drafts' third parties that exist, by code
 * @param tariff the codes of value added tax; none if no line has one
 * @param calendar the periods
 * @param used the numbers of the entries that have a reference already; 0 for another of the drafts
 */
record Circumstances(
        Actor actor,
        Currency currency,
        Map<String, JournalForPosting> journals,
        Map<String, PostingAccount> accounts,
        Map<String, PartyForPosting> thirdParties,
        VatTariff tariff,
        Calendar calendar,
        Map<UsedReference, Integer> used) {

    /** A reference of a third party in a journal; each invoice has one of its own. */
    record UsedReference(String journal, String thirdParty, String reference) {}

    Optional<JournalForPosting> journal(Draft draft) {
        return Optional.ofNullable(journals.get(draft.journal()));
    }

    Optional<PostingAccount> account(DraftLine line) {
        return Optional.ofNullable(accounts.get(line.account()));
    }

    Optional<PartyForPosting> thirdParty(DraftLine line) {
        return Optional.ofNullable(thirdParties.get(line.thirdParty()));
    }

    /** An entry of a journal for openings counts as one, whoever made it. */
    Nature nature(Draft draft) {
        var opening = journal(draft).filter(journal -> journal.kind() == JournalKind.OPENING);
        return opening.isPresent() ? Nature.OPENING : draft.nature();
    }
}
