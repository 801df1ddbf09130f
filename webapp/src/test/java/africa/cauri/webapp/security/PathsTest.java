package africa.cauri.webapp.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    @ParameterizedTest
    @CsvSource({
        "/companies.xhtml, /companies.xhtml",
        "//elsewhere.example/x.xhtml, /elsewhere.example/x.xhtml",
        "/\\elsewhere.example/x.xhtml, /elsewhere.example/x.xhtml",
        "////x.xhtml, /x.xhtml",
    })
    void never_leads_to_another_host(String uri, String ours) {
        assertThat(Paths.ours(request(uri))).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({"/api, true", "/api/v1/tenants, true", "/apis/x, false", "/t/api/x.xhtml, false"})
    void knows_the_interface_for_programs(String uri, boolean isApi) {
        assertThat(Paths.isApi(request(uri))).isEqualTo(isApi);
    }

    private static HttpServletRequest request(String uri) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PathsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> method.getName().equals("getRequestURI") ? uri : "");
    }
}
