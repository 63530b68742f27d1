package org.loomgrade.exports.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomgrade.exports.Batches;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.ExportException;
import org.loomgrade.exports.grade.Notes;
import org.w3c.dom.Document;

/**
 * Each format is accepted by what knows it: schemas and parsers, of others wherever there are any.
 */
final class ProofTest {
  @TempDir private Path folder;
  private Course course;

  @BeforeEach
  void read() throws IOException, ExportException {
    course = Batches.courseOfEachKind(folder);
  }

  @Test
  void junitXmlKeepsToTheSchemaOfSurefire() throws Exception {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(ProofTest.class.getResource("/surefire/surefire-test-report.xsd"));

    schema.newValidator().validate(new StreamSource(new StringReader(course("junit-xml"))));
  }

  @Test
  void junitXmlIsReadBySurefire() throws Exception {
    byte[] xml = course("junit-xml").getBytes(StandardCharsets.UTF_8);

    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));

    assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfTests).sum()).isEqualTo(18);
    assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfErrors).sum()).isEqualTo(1);
    assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum()).isEqualTo(6);
    assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfSkipped).sum()).isEqualTo(6);
    assertThat(suites).extracting(ReportTestSuite::getFullClassName).contains("ada.primes");
  }

  @Test
  void sarifKeepsToItsSchema() throws Exception {
    assertThat(errors(GoldenTest.read("/schema/sarif-schema-2.1.0.json"), course("sarif")))
        .isEmpty();
  }

  @Test
  void sarifThatIsWrongDoesNotPass() throws Exception {
    String wrong = course("sarif").replace("\"startLine\": 31", "\"startLine\": 0");

    assertThat(errors(GoldenTest.read("/schema/sarif-schema-2.1.0.json"), wrong)).isNotEmpty();
  }

  /** These schemas are ours, after what the platforms document: none of them has published one. */
  @ParameterizedTest
  @CsvSource({
    "gradescope, gradescope.schema.json",
    "prairielearn, prairielearn.schema.json",
    "github-classroom, github-classroom.schema.json"
  })
  void eachSubmissionKeepsToWhatItsPlatformDocuments(String format, String schema)
      throws Exception {
    Format.OfSubmission chosen = (Format.OfSubmission) Formats.of(format);
    assertThat(course.grades()).hasSize(5);
    for (var grade : course.grades()) {
      String text = chosen.write(grade);
      String json =
          format.equals("github-classroom")
              ? new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8)
              : text;
      assertThat(errors(GoldenTest.read(schema), json)).as(grade.submission()).isEmpty();
    }
  }

  @Test
  void scoresKeepToTheSpecificationOfAgs() throws Exception {
    assertThat(errors(GoldenTest.read("lti-ags.schema.json"), course("lti-ags"))).isEmpty();
  }

  @Test
  void moodleXmlIsReadAsMoodleReadsIt() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(course("moodle-xml").getBytes(StandardCharsets.UTF_8)));

    assertThat(document.getDocumentElement().getTagName()).isEqualTo("results");
    assertThat(texts(document, "student")).containsExactly("0042", "0043", "00044", "0045");
    assertThat(texts(document, "assignment")).containsOnly("hw, 1");
    assertThat(texts(document, "score")).containsExactly("62.5", "62.5", "62.5", "100");
    assertThat(texts(document, "feedback").getFirst()).contains("Map&lt;String, Integer&gt;");
  }

  @ParameterizedTest
  @CsvSource({"csv", "moodle-csv"})
  void noCellOfACsvIsAFormula(String format) throws Exception {
    List<CSVRecord> records =
        CSVFormat.RFC4180.parse(new StringReader(course(format))).getRecords();

    assertThat(records).hasSizeGreaterThan(3).allMatch(r -> r.size() == records.getFirst().size());
    assertThat(records.stream().flatMap(CSVRecord::stream))
        .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*"));
  }

  @Test
  void idsSurviveInCsv() throws Exception {
    List<CSVRecord> records =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(course("csv")))
            .getRecords();

    assertThat(records.stream().map(r -> r.get("moodle-idnumber")))
        .containsExactly("", "0042", "", "0043", "00044", "0045", "");
    assertThat(records.stream().map(r -> r.get("name"))).contains("Björn O'Neil, \"BO\"");
    assertThat(records.stream().map(r -> r.get("group"))).contains("Team \"Ü, 7\"");
  }

  private String course(String format) throws ExportException {
    return ((Format.OfCourse) Formats.of(format)).write(course, GoldenTest.SETTINGS, new Notes());
  }

  private static List<String> texts(Document document, String tag) {
    var nodes = document.getElementsByTagName(tag);
    return Stream.iterate(0, i -> i + 1)
        .limit(nodes.getLength())
        .map(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static List<String> errors(String schema, String json) {
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    return read.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
