package africa.cauri.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import africa.cauri.domain.audit.AuditEvents;
import africa.cauri.domain.audit.AuditSearch;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.testing.Books;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoteCompanyIT {

    private static final Map<String, String> BEFORE = Map.of("name", "Garage");
    private static final Map<String, String> AFTER = Map.of("name", "Garage du Fleuve");

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void notes_what_the_company_was_and_is_and_changes_it() {
        var changed = new AtomicBoolean();
        note(() -> changed.set(true));

        assertThat(changed).isTrue();
        assertThat(noted()).isEqualTo(1);
    }

    @Test
    void notes_nothing_if_it_cannot_be_changed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> note(() -> {
                    throw new IllegalStateException("away");
                }));
        assertThat(noted()).isZero();
    }

    @Test
    void is_for_administrators() {
        books.actAs(new Actor("moussa", "Moussa", "", EnumSet.complementOf(EnumSet.of(Power.ADMINISTER))));
        var changed = new AtomicBoolean();

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> note(() -> changed.set(true)));
        assertThat(changed).isFalse();
    }

    private void note(Runnable change) {
        books.get(NoteCompany.class).changed(BEFORE, AFTER, change);
    }

    private int noted() {
        var company = new AuditSearch(Optional.of("company"), Optional.empty(), Optional.empty(), Optional.empty());
        return books.get(AuditEvents.class)
                .newest(company, Optional.empty(), 10)
                .size();
    }
}
