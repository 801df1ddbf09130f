package africa.cauri.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import africa.cauri.tenants.context.Trace;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TracedActorTest {

    private final TracedActor acting = new TracedActor();

    @AfterEach
    void unbind() {
        Trace.unbind();
    }

    @Test
    void without_a_trace_nobody_acts() {
        assertThatIllegalStateException().isThrownBy(acting::actor);
    }

    @Test
    void outside_of_a_tenant_somebody_acts_who_may_do_nothing() {
        Trace.bind("request", "fatou");

        assertThat(acting.actor().subject()).isEqualTo("fatou");
        assertThat(acting.actor().powers()).isEmpty();
    }

    @Test
    void a_job_acts_for_the_one_it_names() {
        Trace.bind(new Trace("job", "fatou", "Fatou Diop", "192.0.2.1", Optional.empty()));

        assertThat(acting.actor().name()).isEqualTo("Fatou Diop");
        assertThat(acting.actor().address()).isEqualTo("192.0.2.1");
    }

    @Test
    void a_name_is_cut_to_what_the_books_keep_and_no_character_is_halved() {
        var name = "é😀".repeat(150);
        Trace.bind(new Trace("request", "fatou", name, "f".repeat(60), Optional.empty()));

        assertThat(acting.actor().name()).isEqualTo("é😀".repeat(100));
        assertThat(acting.actor().address()).hasSize(45);
    }
}
