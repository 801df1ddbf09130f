package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The elements of one part of a workbook, one after the other. */
final class XmlPart implements Closeable {

    private static final int DEEPEST = 100;
    private static final String UTF_8 = "UTF-8";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(InputStream in) {
        this.in = in;
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            reader = factory.createXMLStreamReader(in, UTF_8);
        } catch (XMLStreamException noXml) {
            throw damaged(noXml);
        }
    }

    /** What comes next: the beginning of an element, or the end of one. */
    enum Step {
        BEGIN,
        END,
        TEXT,
        OVER
    }

    Step next() {
        try {
            if (!reader.hasNext()) {
                return Step.OVER;
            }
            return step(reader.next());
        } catch (XMLStreamException noXml) {
            throw damaged(noXml);
        }
    }

    /** Returns the name of the element that begins or ends here. */
    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    Optional<String> relationship() {
        return Optional.ofNullable(reader.getAttributeValue(RELATIONSHIPS, "id"))
                .or(() -> Optional.ofNullable(reader.getAttributeValue(STRICT_RELATIONSHIPS, "id")));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Step step(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new Unreadable(0, Rule.IMPORT_WORKBOOK_DAMAGED);
                }
                return Step.BEGIN;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                return Step.END;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
                return Step.TEXT;
            }
            case XMLStreamConstants.END_DOCUMENT -> {
                return Step.OVER;
            }
            default -> throw new Unreadable(0, Rule.IMPORT_WORKBOOK_DAMAGED);
        }
    }

    /** The parser wraps what the stream below it throws. */
    private static Unreadable damaged(XMLStreamException noXml) {
        for (Throwable cause = noXml; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable refused) {
                return refused;
            }
        }
        return new Unreadable(0, Rule.IMPORT_WORKBOOK_DAMAGED);
    }
}
