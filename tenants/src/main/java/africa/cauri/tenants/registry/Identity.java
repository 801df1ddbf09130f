package africa.cauri.tenants.registry;

import java.util.List;

/**
 * How a company is named and shown.
 *
 * @param colour of its pages, such as {@code #1f6f54}
 * @param legalForm such as SARL; may be empty
 * @param address on several lines; may be empty
 * @param identifiers that the state gave it
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record Identity(
        String name, String colour, String legalForm, String address, List<Identifier> identifiers, int version) {

    public Identity {
        identifiers = List.copyOf(identifiers);
    }

    /** A legal identifier: its name in the country, such as RCCM or NINEA, and the number. */
    public record Identifier(String type, String number) {}
}
