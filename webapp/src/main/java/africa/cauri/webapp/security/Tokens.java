package africa.cauri.webapp.security;

import static com.nimbusds.jose.JWSAlgorithm.RS256;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Verifies bearer tokens: signed by our realm, meant for our API, valid now. */
@ApplicationScoped
class Tokens {
    private static final String AUDIENCE = "cauri-api";
    private static final int CLOCK_SKEW_SECONDS = 5;

    /** How long a token that was good is good without another look at its signature: programs send theirs each time. */
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(60);

    private static final int MOST_TRUSTED = 1000;

    private final Map<String, Trusted> trusted = new ConcurrentHashMap<>();

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    @Inject
    private Oidc oidc;

    @Inject
    private Clock clock;

    /**
     * Who is behind a token.
     *
     * @param subject the person or service client in Keycloak
     * @param name as people know the person, or the client id of a program
     * @param groups the realm's roles
     */
    record Caller(String subject, String name, Set<String> groups) {}

    private record Trusted(Caller caller, Instant until) {}

    @PostConstruct
    void configure() {
        String issuer = oidc.getIssuer();
        try {
            var keys = JWKSourceBuilder.create(URI.create(issuer + "/protocol/openid-connect/certs")
                            .toURL())
                    .retrying(true)
                    .build();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(RS256, keys));
        } catch (MalformedURLException e) {
            throw new IllegalStateException("cauri.keycloak.url is not an address: " + issuer, e);
        }
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
        var required =
                new JWTClaimsSet.Builder().issuer(issuer).claim("typ", "Bearer").build();
        var claims = new DefaultJWTClaimsVerifier<SecurityContext>(AUDIENCE, required, Set.of("sub", "exp", "iat"));
        claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /** The caller, or nothing when the token is not good for any reason. */
    Optional<Caller> verify(String token) {
        Instant now = clock.instant();
        Optional<Trusted> known = Optional.ofNullable(trusted.get(token)).filter(before -> now.isBefore(before.until));
        return known.map(Trusted::caller).or(() -> verify(token, now));
    }

    private Optional<Caller> verify(String token, Instant now) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            List<String> groups = claims.getStringListClaim("groups");
            var caller = new Caller(claims.getSubject(), name(claims), groups == null ? Set.of() : Set.copyOf(groups));
            trust(token, caller, now, claims.getExpirationTime().toInstant());
            return Optional.of(caller);
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            return Optional.empty();
        }
    }

    private void trust(String token, Caller caller, Instant now, Instant expiry) {
        if (trusted.size() >= MOST_TRUSTED) {
            trusted.clear();
        }
        Instant enough = now.plus(TRUSTED_FOR);
        trusted.put(token, new Trusted(caller, expiry.isBefore(enough) ? expiry : enough));
    }

    /** A program has no name but its own; Keycloak gives it an account whose name begins with "service-account". */
    private static String name(JWTClaimsSet claims) throws ParseException {
        String client = claims.getStringClaim("client_id");
        return Stream.of(client, claims.getStringClaim("name"), claims.getStringClaim("preferred_username"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
