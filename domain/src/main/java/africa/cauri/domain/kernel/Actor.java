package africa.cauri.domain.kernel;

import java.util.Set;

/**
 * Who acts, from where, and with which powers.
 *
 * @param subject the person's or program's subject in the identity provider, at most 64 characters
 * @param name as people know the person; may be empty
 * @param address the network address the request came from; empty for the product's own jobs
 */
public record Actor(String subject, String name, String address, Set<Power> powers) {

    public Actor {
        powers = Set.copyOf(powers);
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }

    /** Throws {@link NotAllowed} without that power. */
    public void require(Power power) {
        if (!may(power)) {
            throw new NotAllowed();
        }
    }
}
