package org.loomgrade.intake.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loomgrade.intake.tree.InputFile;
import org.loomgrade.intake.tree.PassedOver;

/**
 * Canvas's "Download Submissions": files {@code smithalice_LATE_123_456_Name.java} of all students
 * beside each other, {@code LATE} and the name only where they apply (lib/content_zipper.rb). All
 * files of one user are one submission.
 */
final class CanvasShape implements Shape {
  private static final String NOT_CANVAS = "not named as Canvas names a submission";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<name>.+?)_)??(?:(?<late>LATE)_)?(?:(?<user>\\d+)|anon_(?<anon>[^_]+))_(?:(?<late2>LATE)_)?"
              + "(?:(?<attachment>\\d+)_(?<file>.+)|(?<typed>(?:text|link)\\.html))");

  @Override
  public String name() {
    return "canvas";
  }

  @Override
  public Optional<Recognized> recognize(Place place) {
    Map<String, CanvasUser> users = new TreeMap<>();
    List<PassedOver> passedOver = new ArrayList<>(place.folder().passedOverHere());
    int others = 0;
    for (Map.Entry<String, InputFile> file : place.folder().files().entrySet()) {
      Matcher matcher = NAME.matcher(file.getKey());
      if (matcher.matches()) {
        CanvasUser user = CanvasUser.of(matcher);
        users.computeIfAbsent(user.key(), _ -> user).add(matcher, file.getValue());
      } else {
        passedOver.add(new PassedOver(file.getKey(), NOT_CANVAS));
        others++;
      }
    }
    int named = place.folder().files().size() - others;
    if (named == 0 || others > named || place.folder().folders().containsKey("src")) {
      return Optional.empty();
    }
    place.folder().folders().keySet().stream()
        .map(folder -> new PassedOver(folder, NOT_CANVAS))
        .forEach(passedOver::add);
    List<Handed> submissions = new ArrayList<>();
    users.values().forEach(user -> submissions.add(user.submission(passedOver)));
    return Optional.of(new Recognized(submissions, passedOver, List.of()));
  }
}
