package org.loomgrade.exports.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loomgrade.exports.grade.Course;
import org.loomgrade.exports.grade.Grade;
import org.loomgrade.exports.grade.GradedCriterion;
import org.loomgrade.exports.grade.Mark.Deduction;
import org.loomgrade.exports.grade.Notes;
import org.loomgrade.exports.grade.Plain;
import org.loomgrade.exports.grade.Ungraded;
import org.loomgrade.model.CriterionStatus;
import org.loomgrade.model.ResultStatus;

/**
 * A test report as Surefire writes it and servers of continuous integration read it: a case a
 * criterion, in a class a submission and exercise. Times are 0: a result holds none.
 */
final class JunitXml implements Format.OfCourse {
  @Override
  public String name() {
    return "junit-xml";
  }

  @Override
  public String write(Course course, FormatSettings settings, Notes notes) {
    Xml xml = new Xml().start("testsuite", suite(course));
    properties(xml, course);
    course.grades().forEach(grade -> cases(xml, grade));
    course.ungraded().forEach(ungraded -> error(xml, ungraded));
    return xml.end().toString();
  }

  private static Map<String, String> suite(Course course) {
    List<GradedCriterion> criteria =
        course.grades().stream().flatMap(grade -> grade.criteria().stream()).toList();
    long refused =
        course.grades().stream().filter(grade -> grade.status() != ResultStatus.GRADED).count();
    long skipped = criteria.stream().filter(one -> one.status() == CriterionStatus.SKIPPED).count();
    long passed = criteria.stream().filter(GradedCriterion::passed).count();
    long failed = criteria.size() - skipped - passed + refused;
    int errors = course.ungraded().size();
    Map<String, String> suite = new LinkedHashMap<>();
    suite.put("name", "Loomgrade");
    suite.put("time", "0");
    suite.put("tests", String.valueOf(criteria.size() + refused + errors));
    suite.put("errors", String.valueOf(errors));
    suite.put("skipped", String.valueOf(skipped));
    suite.put("failures", String.valueOf(failed));
    return suite;
  }

  private static void properties(Xml xml, Course course) {
    xml.start("properties", Map.of());
    property(xml, "loomgrade.version", course.version());
    for (Grade grade : course.grades()) {
      property(xml, "score of " + Plain.line(grade.submission()), grade.mark().text());
      Deduction deduction = grade.mark().deduction();
      if (deduction != null) {
        property(xml, "taken of " + Plain.line(grade.submission()), deduction.text());
      }
    }
    xml.end();
  }

  private static void property(Xml xml, String name, String value) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("name", name);
    attributes.put("value", value);
    xml.empty("property", attributes);
  }

  private static void cases(Xml xml, Grade grade) {
    if (grade.status() != ResultStatus.GRADED) {
      xml.start("testcase", testcase(grade.submission(), "", "The submission can be judged"));
      failure(xml, grade.status().id(), grade.message() == null ? "" : grade.message());
      xml.end();
    }
    for (GradedCriterion criterion : grade.criteria()) {
      Map<String, String> testcase =
          testcase(grade.submission(), criterion.exercise(), criterion.title());
      if (criterion.passed()) {
        xml.empty("testcase", testcase);
        continue;
      }
      xml.start("testcase", testcase);
      if (criterion.status() == CriterionStatus.SKIPPED) {
        xml.element("skipped", Map.of("message", "not judged"), criterion.text());
      } else {
        failure(xml, criterion.id(), text(criterion));
      }
      xml.end();
    }
  }

  private static String text(GradedCriterion criterion) {
    return "%s of %s points\n%s"
        .formatted(
            criterion.score().toPlainString(),
            criterion.maxScore().toPlainString(),
            criterion.text());
  }

  private static void failure(Xml xml, String type, String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("message", text.lines().findFirst().orElse(""));
    attributes.put("type", type);
    xml.element("failure", attributes, text);
  }

  private static void error(Xml xml, Ungraded ungraded) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("message", "the grader failed; this is no fault of the submission");
    attributes.put("type", "grader-error");
    xml.start("testcase", testcase(ungraded.submission(), "", "The submission can be judged"))
        .element("error", attributes, ungraded.reason())
        .end();
  }

  /** Dots divide packages in reports: one in an id would make a tree of it. */
  private static Map<String, String> testcase(String submission, String exercise, String name) {
    String id = Plain.line(submission).replace('.', '_');
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("name", name);
    attributes.put("classname", exercise.isEmpty() ? id : id + "." + exercise);
    attributes.put("time", "0");
    return attributes;
  }
}
