package africa.cauri.domain.party;

/**
 * A legal identifier.
 *
 * @param type its name in the country: RCCM, NIF, IFU, NCC, NINEA
 */
public record Identifier(String type, String number) {

    public Identifier {
        type = type.strip();
        number = number.strip();
    }
}
