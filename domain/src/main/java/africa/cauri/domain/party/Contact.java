package africa.cauri.domain.party;

/**
 * Where a third party is and how it is reached; each of them may be empty.
 *
 * @param country ISO 3166-1 alpha-2; the country of the books if empty
 * @param address at most 300 characters on several lines
 */
public record Contact(String country, String address, String email, String phone) {

    public static final Contact NONE = new Contact("", "", "", "");

    public Contact {
        country = country.strip();
        address = address.strip().replace("\r\n", "\n");
        email = email.strip();
        phone = phone.strip();
    }

    Contact in(String otherCountry) {
        return new Contact(otherCountry, address, email, phone);
    }
}
