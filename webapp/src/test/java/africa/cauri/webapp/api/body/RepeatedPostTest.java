package africa.cauri.webapp.api.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a program posts, it may post again with the same key: every POST is answered by those who know keys. */
class RepeatedPostTest {
    /** The registry keeps the keys of new companies; an upload is answered with the hash of its file. */
    private static final Set<String> ELSEWHERE = Set.of("TenantsResource.open", "ImportsResource.begin");

    private static final List<JavaMethod> POSTS = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("africa.cauri.webapp.api")
                    .stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(POST.class))
                    .toList();

    @Test
    void the_posts_are_found() {
        assertThat(POSTS)
                .extracting(RepeatedPostTest::name)
                .containsAll(ELSEWHERE)
                .contains("PeriodsResource.reopen");
    }

    @Test
    void every_post_is_answered_once_for_each_key() {
        assertThat(POSTS.stream().filter(method -> !isAnswered(method)).map(RepeatedPostTest::name))
                .containsExactlyInAnyOrderElementsOf(ELSEWHERE);
    }

    private static boolean isAnswered(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Answers.class));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
