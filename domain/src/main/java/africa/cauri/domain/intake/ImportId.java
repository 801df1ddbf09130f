package africa.cauri.domain.intake;

import java.util.UUID;

/** What an import is known by. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
