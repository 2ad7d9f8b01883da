package org.sitrep.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.sitrep.validation.SharedData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads reports as other programs do, and holds them against their schemas. */
final class Parsed {
    private Parsed() {}

    static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** What the SARIF schema of OASIS finds wrong. */
    static void assertValidSarif(String text) throws IOException {
        Path schema = SharedData.assumePresent("suites/sarif/sarif-schema-2.1.0.json");
        assertThat(errors(schema, SpecificationVersion.DRAFT_7, text)).isEmpty();
    }

    /** What our own schema finds wrong. */
    static List<String> errorsOfOurs(String text) throws IOException {
        return errors(
                root().resolve("docs/schemas/validation-report.schema.json"), SpecificationVersion.DRAFT_2020_12, text);
    }

    private static List<String> errors(Path schema, SpecificationVersion version, String text) throws IOException {
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** Each suite is valid by Surefire's schema; one that has several roots knows no element for all. */
    static void assertValidJunit(String text) throws Exception {
        Path xsd = SharedData.assumePresent("suites/junit-xml/surefire-test-report.xsd");
        Schema schema =
                SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema").newSchema(xsd.toFile());
        for (Element suite : elements(xml(text), "testsuite")) {
            schema.newValidator().validate(new DOMSource(suite));
        }
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above has the file mvnw");
        }
        return folder;
    }
}
