package africa.cauri.webapp.api.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.JobState;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JobJsonTest {
    @Test
    void a_job_of_every_kind_leads_to_what_it_is_about() {
        List<String> kinds = kinds();

        assertThat(kinds).contains("IMPORT", "VERIFICATION").doesNotHaveDuplicates();
        assertThat(kinds)
                .allSatisfy(kind -> assertThat(JobJson.of(job(kind)).result()).isNotBlank());
    }

    /** Every use case that asks for jobs of a kind names it. */
    private static List<String> kinds() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("africa.cauri.domain")
                        .stream()
                        .map(type -> type.reflect())
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> field.getName().equals("JOB"))
                        .map(JobJsonTest::text)
                        .toList();
    }

    private static String text(Field kind) {
        try {
            return (String) kind.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Job job(String kind) {
        return new Job(
                new JobId(new UUID(0, 1)),
                kind,
                "object",
                new Job.Owner("fatou", "Fatou", ""),
                JobState.WAITING,
                Optional.empty(),
                0,
                0,
                0,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }
}
