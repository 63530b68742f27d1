package org.loomgrade.report;

import static java.util.stream.Collectors.toSet;

import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.exceptions.ExitException;
import de.jplag.exceptions.SubmissionException;
import de.jplag.java.JavaLanguage;
import de.jplag.options.JPlagOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.loomgrade.model.Source;

/**
 * Finds submissions that are nearly the same, by JPlag: what they do is compared, token by token,
 * and not how things are named, laid out or commented. What the template gave is not counted.
 */
public final class SimilarSubmissions {
  /** How much two have in common when they are nearly the same. */
  private static final double LEAST = 0.9;

  private SimilarSubmissions() {}

  /**
   * Compares each with each.
   *
   * @param sources by submission; what does not compile is left out
   * @param template the folder that students started from
   * @param work an empty folder for files in between
   * @return groups in which each has a neighbour that is nearly the same, the largest first
   * @throws IOException when files cannot be written
   */
  public static List<SimilarGroup> among(
      Map<String, List<Source>> sources, Path template, Path work) throws IOException {
    Path root = Files.createDirectory(work.resolve("submissions"));
    for (Map.Entry<String, List<Source>> submission : sources.entrySet()) {
      Path folder = Files.createDirectory(root.resolve(submission.getKey()));
      for (int i = 0; i < submission.getValue().size(); i++) {
        // Under names of ours: theirs may be too long, or alike.
        Files.writeString(folder.resolve(i + ".java"), submission.getValue().get(i).text());
      }
    }
    try {
      return groups(JPlag.run(options(root, template)).getAllComparisons());
    } catch (SubmissionException e) {
      // Of fewer than two that can be compared, none is like another.
      return List.of();
    } catch (ExitException e) {
      throw new IOException("submissions cannot be compared: " + e.getMessage(), e);
    }
  }

  private static JPlagOptions options(Path root, Path template) {
    return new JPlagOptions(new JavaLanguage(), Set.of(root.toFile()), Set.of())
        .withBaseCodeSubmissionDirectory(template.toFile())
        .withSimilarityThreshold(LEAST)
        .withMaximumNumberOfComparisons(JPlagOptions.SHOW_ALL_COMPARISONS);
  }

  private static List<SimilarGroup> groups(List<JPlagComparison> comparisons) {
    SimpleWeightedGraph<String, DefaultWeightedEdge> alike =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    for (JPlagComparison comparison : comparisons) {
      if (comparison.similarity() >= LEAST) {
        String first = comparison.firstSubmission().getName();
        String second = comparison.secondSubmission().getName();
        alike.addVertex(first);
        alike.addVertex(second);
        alike.setEdgeWeight(alike.addEdge(first, second), comparison.similarity());
      }
    }
    return new ConnectivityInspector<>(alike)
        .connectedSets().stream()
            .map(group -> group(group, alike))
            .sorted(
                Comparator.comparingInt((SimilarGroup group) -> group.submissions().size())
                    .reversed()
                    .thenComparing(group -> group.submissions().getFirst()))
            .toList();
  }

  private static SimilarGroup group(
      Set<String> submissions, SimpleWeightedGraph<String, DefaultWeightedEdge> alike) {
    double least =
        submissions.stream()
            .flatMap(submission -> alike.edgesOf(submission).stream())
            .collect(toSet())
            .stream()
            .mapToDouble(alike::getEdgeWeight)
            .min()
            .orElse(1);
    return new SimilarGroup(submissions.stream().sorted().toList(), least);
  }
}
