package africa.cauri.webapp.faces.support;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/**
 * What the address of a page asks for. A filter that cannot be read, a rule that is broken or a thing that is not there
 * is told above the page, which then shows its filters and nothing else.
 */
@Named
@RequestScoped
public class Asked {
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Shown shown;

    private final List<String> errors = new ArrayList<>();

    /** What a filter says, without the spaces around it; empty if it is not given. */
    public String text(String name) {
        String text = Objects.toString(request.getParameter(name), "").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    public Optional<String> find(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /**
     * The day of a filter.
     *
     * @param near gives what the person leaves out, see {@link DayText#read}
     */
    public Optional<LocalDate> day(String name, LocalDate near) {
        return find(name).flatMap(text -> orTold(DayText.read(text, near), "asked.day", text));
    }

    /** The same, near today. */
    public Optional<LocalDate> day(String name) {
        return day(name, shown.today());
    }

    public Optional<Money> amount(String name, Currency currency) {
        return find(name).flatMap(text -> orTold(MoneyText.read(text, currency, Shown.locale()), "asked.amount", text));
    }

    /** A whole number from {@code least} to {@code most}. */
    public Optional<Integer> number(String name, int least, int most) {
        return find(name)
                .flatMap(text -> orTold(
                        Optional.of(text)
                                .filter(digits -> NUMBER.matcher(digits).matches())
                                .map(Integer::valueOf)
                                .filter(number -> number >= least && number <= most),
                        "asked.number",
                        text,
                        least,
                        most));
    }

    /** The number of the page, from 1. */
    public int page() {
        return number("page", 1, Integer.MAX_VALUE).orElse(1);
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return find(name)
                .flatMap(text -> orTold(
                        Arrays.stream(choices.getEnumConstants())
                                .filter(choice -> choice.name().equals(text))
                                .findFirst(),
                        "asked.choice",
                        text));
    }

    /** Tells that a filter asks for what cannot be, by a sentence of the bundles. */
    public void refuse(String key, Object... values) {
        tell(HttpServletResponse.SC_BAD_REQUEST, shown.text(key, values));
    }

    private <T> Optional<T> orTold(Optional<T> read, String key, Object... values) {
        if (read.isEmpty()) {
            refuse(key, values);
        }
        return read;
    }

    /** Answers, and tells what keeps it from that. */
    public void answer(Runnable page) {
        try {
            page.run();
        } catch (RuleBroken broken) {
            broken.violations()
                    .forEach(violation -> tell(
                            HttpServletResponse.SC_BAD_REQUEST,
                            shown.text(
                                    "rule." + violation.rule().name(),
                                    violation.args().toArray())));
        } catch (NotFound notFound) {
            tell(HttpServletResponse.SC_NOT_FOUND, shown.text("asked.notFound"));
        }
    }

    private void tell(int status, String sentence) {
        errors.add(sentence);
        Faces.getExternalContext().setResponseStatus(status);
    }

    public List<String> getErrors() {
        return List.copyOf(errors);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    /** The address's parameters but those, each followed by an ampersand: the beginning of one that changes them. */
    public String without(String... names) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String query = Objects.toString(forwarded, Objects.toString(request.getQueryString(), ""));
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty()
                        && !List.of(names).contains(parameter.replaceFirst("=.*", ""))
                        && !parameter.endsWith("="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
    }
}
