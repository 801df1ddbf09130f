package africa.cauri.webapp.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that is made part by part, so that each of them can be wrong. */
final class Xlsx {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Xlsx() {
        with(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\"><workbookPr/><sheets>"
                        + "<sheet name=\"Écritures\" sheetId=\"7\" r:id=\"rId3\"/>"
                        + "<sheet name=\"b\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "</sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>"
                        + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId3", "worksheet", "worksheets/sheet3.xml")
                        + relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") + "</Relationships>");
        with("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData/></worksheet>");
        strings();
    }

    /** Makes a workbook with these rows on its first sheet, each with its cells. */
    static Xlsx of(String... rows) {
        return new Xlsx().sheet(String.join("", rows));
    }

    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String number) {
        return "<c s=\"1\"><v>" + number + "</v></c>";
    }

    static String shared(int number) {
        return "<c t=\"s\"><v>" + number + "</v></c>";
    }

    Xlsx sheet(String rows) {
        return with(
                "xl/worksheets/sheet3.xml", "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Xlsx strings(String... texts) {
        return with("xl/sharedStrings.xml", "<sst " + MAIN + ">" + String.join("", texts) + "</sst>");
    }

    Xlsx with(String name, String xml) {
        parts.put(name, DECLARATION + xml);
        return this;
    }

    Xlsx replace(String part, String from, String to) {
        parts.compute(part, (name, xml) -> xml.replace(from, to));
        return this;
    }

    Xlsx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        return bytes("", InputStream.nullInputStream());
    }

    /** Adds a part that would be too large for memory. */
    byte[] bytes(String hugeName, InputStream huge) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            if (!hugeName.isEmpty()) {
                zip.putNextEntry(new ZipEntry(hugeName));
                huge.transferTo(zip);
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
