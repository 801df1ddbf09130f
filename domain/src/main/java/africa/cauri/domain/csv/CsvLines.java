package africa.cauri.domain.csv;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes a CSV file apart, value by value. */
final class CsvLines {

    static final char SEPARATOR = ';';
    static final char QUOTE = '"';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;
    private static final int LONGEST_VALUE = 10_000;

    private final Reader reader;
    private int ahead;
    private int lineAhead = 1;
    private int line = 1;

    CsvLines(InputStream bytes) throws IOException {
        reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        ahead = decoded();
        if (ahead == BYTE_ORDER_MARK) {
            ahead = decoded();
        }
    }

    /** Returns the line of the file on which the last values began, counted from 1. */
    int line() {
        return line;
    }

    /** Returns the values of the next line that is not empty; none at the end. */
    List<String> next() throws IOException {
        while (ahead == '\n' || ahead == '\r') {
            advance();
        }
        line = lineAhead;
        var values = new ArrayList<String>();
        if (ahead == END) {
            return values;
        }
        values.add(value());
        while (ahead == SEPARATOR) {
            advance();
            values.add(value());
        }
        if (ahead != END && ahead != '\n' && ahead != '\r') {
            throw broken(Rule.CSV_QUOTE_WRONG);
        }
        return values;
    }

    private String value() throws IOException {
        var value = ahead == QUOTE ? quoted() : plain();
        return CsvFormula.taken(value);
    }

    private String plain() throws IOException {
        var value = new StringBuilder();
        while (ahead != END && ahead != SEPARATOR && ahead != '\n' && ahead != '\r') {
            append(value);
        }
        return value.toString();
    }

    private String quoted() throws IOException {
        var value = new StringBuilder();
        advance();
        while (true) {
            if (ahead == END) {
                throw broken(Rule.CSV_QUOTE_WRONG);
            }
            if (ahead == QUOTE) {
                advance();
                if (ahead != QUOTE) {
                    return value.toString();
                }
            }
            append(value);
        }
    }

    /** A quotation mark that never ends would else read the whole file as one value. */
    private void append(StringBuilder value) throws IOException {
        if (value.length() == LONGEST_VALUE) {
            throw broken(Rule.CSV_QUOTE_WRONG);
        }
        value.append((char) ahead);
        advance();
    }

    private void advance() throws IOException {
        var behind = ahead;
        ahead = decoded();
        if (behind == '\n' || (behind == '\r' && ahead != '\n')) {
            lineAhead++;
        }
    }

    private int decoded() throws IOException {
        try {
            return reader.read();
        } catch (CharacterCodingException notUtf8) {
            line = lineAhead;
            throw broken(Rule.CSV_NOT_UTF8);
        }
    }

    private RuleBroken broken(Rule rule) {
        return new RuleBroken(List.of(rule.brokenBy(line)));
    }
}
