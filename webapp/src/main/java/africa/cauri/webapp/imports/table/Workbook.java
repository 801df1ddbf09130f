package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook (ECMA-376) that its first sheet needs, found by the relations that it declares. */
final class Workbook implements Closeable {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "/sharedStrings";
    private static final String FOLDER = "xl/";

    private static final long MOST_OF_SMALL = 8L << 20;
    private static final long MOST_OF_STRINGS = 128L << 20;
    private static final long MOST_OF_SHEET = 2L << 30;

    private final ZipFile zip;
    private final Map<String, String> targets = new HashMap<>();
    private Optional<String> strings = Optional.empty();
    private Optional<String> firstSheet = Optional.empty();
    private boolean from1904;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    static Workbook open(Path file) throws IOException {
        var book = new Workbook(unzip(file));
        try {
            book.readRelations();
            book.readBook();
            return book;
        } catch (IOException | Unreadable damaged) {
            book.close();
            throw damaged;
        }
    }

    boolean countsFrom1904() {
        return from1904;
    }

    XmlPart sheet() throws IOException {
        return part(firstSheet.map(targets::get).orElse(""), MOST_OF_SHEET);
    }

    /** Opens the texts that the cells share; a workbook need not have any. */
    Optional<XmlPart> strings() throws IOException {
        return strings.isEmpty() ? Optional.empty() : Optional.of(part(strings.get(), MOST_OF_STRINGS));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile unzip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException noZip) {
            throw new Unreadable(0, Rule.IMPORT_WORKBOOK_DAMAGED);
        }
    }

    private void readRelations() throws IOException {
        try (var part = part(RELATIONS, MOST_OF_SMALL)) {
            for (var step = part.next(); step != XmlPart.Step.OVER; step = part.next()) {
                if (step == XmlPart.Step.BEGIN && part.name().equals("Relationship")) {
                    addRelation(part);
                }
            }
        }
    }

    private void addRelation(XmlPart part) {
        var target = part.attribute("Target").orElse("");
        var path = target.startsWith("/") ? target.substring(1) : FOLDER + target;
        targets.put(part.attribute("Id").orElse(""), path);
        if (part.attribute("Type").orElse("").endsWith(STRINGS)) {
            strings = Optional.of(path);
        }
    }

    private void readBook() throws IOException {
        try (var part = part(BOOK, MOST_OF_SMALL)) {
            for (var step = part.next(); step != XmlPart.Step.OVER; step = part.next()) {
                if (step == XmlPart.Step.BEGIN && part.name().equals("sheet") && firstSheet.isEmpty()) {
                    firstSheet = part.relationship();
                }
                if (step == XmlPart.Step.BEGIN && part.name().equals("workbookPr")) {
                    from1904 = part.attribute("date1904")
                            .filter(yes -> yes.equals("1") || yes.equals("true"))
                            .isPresent();
                }
            }
        }
    }

    private XmlPart part(String name, long most) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new Unreadable(0, Rule.IMPORT_WORKBOOK_DAMAGED);
        }
        try {
            return new XmlPart(new PartStream(zip.getInputStream(entry), entry.getCompressedSize(), most));
        } catch (ZipException packedOtherwise) {
            throw new Unreadable(0, Rule.IMPORT_WORKBOOK_DAMAGED);
        }
    }
}
