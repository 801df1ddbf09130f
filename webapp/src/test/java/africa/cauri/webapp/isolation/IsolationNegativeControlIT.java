package africa.cauri.webapp.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The isolation test would notice: with the check taken out of the routing, the same scenario leaks. */
@ExtendWith(ArquillianExtension.class)
class IsolationNegativeControlIT {
    @Deployment
    static WebArchive applicationWithoutTheCheck() {
        return PayaraWithDatabase.application().addClass(UncheckedConnections.class);
    }

    @Inject
    private TwoTenants twoTenants;

    @Inject
    private IsolationScenario scenario;

    @Test
    void leaks_when_a_pooled_connection_is_handed_out_as_it_is() throws Exception {
        assertThat(scenario.playWithoutJobs(twoTenants.provision(), 60, 1)).isNotEmpty();
    }
}
