package africa.cauri.tenants.registry;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the key of a tenant from the name of its company: {@code Teranga Négoce} becomes {@code teranga-negoce}. */
final class KeyFromName {
    private KeyFromName() {}

    static TenantKey of(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = letters.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+", "");
        String key = cut(slug, TenantKey.MAX_LENGTH);
        return new TenantKey(key.length() < 2 ? "company" : key);
    }

    static TenantKey numbered(TenantKey key, int number) {
        String suffix = "-" + number;
        return new TenantKey(cut(key.value(), TenantKey.MAX_LENGTH - suffix.length()) + suffix);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length)).replaceAll("-+$", "");
    }
}
