package org.loomgrade.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, with what they need; thread-safe. */
final class Pages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, Pages.class.getPackageName());
  private final Assets indexAssets = Assets.with("index.js");
  private final Assets submissionAssets = Assets.with("submission.js");

  /** The instructor's start page. */
  String index(Overview overview) {
    return render("index.jte", Map.of("overview", overview, "assets", indexAssets));
  }

  /** A page of one submission. */
  String submission(SubmissionView submission) {
    return render("submission.jte", Map.of("it", submission, "assets", submissionAssets));
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    templates.render(template, parameters, output);
    return output.toString();
  }
}
