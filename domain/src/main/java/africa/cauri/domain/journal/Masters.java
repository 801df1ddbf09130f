package africa.cauri.domain.journal;

import africa.cauri.domain.chart.PostingAccount;
import africa.cauri.domain.chart.PostingAccounts;
import africa.cauri.domain.party.PartyForPosting;
import africa.cauri.domain.party.ThirdParties;
import africa.cauri.domain.tax.VatCodes;
import africa.cauri.domain.tax.VatTariff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What entries refer to: accounts, third parties, journals, codes of value added tax, many at once. */
@ApplicationScoped
class Masters {

    private static final int VALUES_AT_ONCE = 1000;

    private final PostingAccounts accounts;
    private final ThirdParties thirdParties;
    private final Journals journals;
    private final VatCodes vatCodes;

    protected Masters() {
        this(null, null, null, null);
    }

    @Inject
    Masters(PostingAccounts accounts, ThirdParties thirdParties, Journals journals, VatCodes vatCodes) {
        this.accounts = accounts;
        this.thirdParties = thirdParties;
        this.journals = journals;
        this.vatCodes = vatCodes;
    }

    Map<String, PostingAccount> accounts(Collection<String> numbers) {
        return byThousand(numbers, accounts::find);
    }

    Map<String, PartyForPosting> thirdParties(Collection<String> codes) {
        return byThousand(codes, thirdParties::resolve);
    }

    Map<String, JournalForPosting> journals(Collection<String> codes) {
        return byThousand(codes, journals::posting);
    }

    VatTariff tariff(Collection<String> codes) {
        return codes.isEmpty() ? new VatTariff(List.of()) : vatCodes.tariff();
    }

    /** Asks for so many values at once as a statement can bear. */
    static <K, V> Map<K, V> byThousand(Collection<String> values, Function<List<String>, Map<K, V>> reader) {
        var all = new ArrayList<>(values);
        var found = new HashMap<K, V>();
        for (int from = 0; from < all.size(); from += VALUES_AT_ONCE) {
            found.putAll(reader.apply(all.subList(from, Math.min(all.size(), from + VALUES_AT_ONCE))));
        }
        return found;
    }
}
