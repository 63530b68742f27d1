package org.loomgrade.report;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.loomgrade.model.Source;

/** Where a source file enters monitors, and on what it calls methods: the steps name no objects. */
final class LockSites {
  private static final List<String> OPTIONS =
      // Not "--release", which would read the JDK's signatures for nothing.
      List.of("-proc:none", "--enable-preview", "--source", "25");

  private final Map<Integer, Block> blocks = new HashMap<>();
  private final Map<String, String> receivers = new HashMap<>();

  private LockSites() {}

  /**
   * Lines whose steps are done with a monitor held.
   *
   * @param lock the monitor's object as the source names it
   * @param begin where it is entered
   * @param end the last line, which may hold more than the block
   */
  record Block(String lock, int begin, int end) {
    boolean holds(int line) {
      return begin <= line && line <= end;
    }
  }

  /** Reads a source; what the compiler does not understand is left out. */
  static LockSites of(Source source) {
    LockSites sites = new LockSites();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null, null, new DiagnosticCollector<>(), OPTIONS, null, List.of(file(source)));
    try {
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(unit, Trees.instance(task).getSourcePositions(), sites).scan(unit, null);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be read", e);
    }
    return sites;
  }

  /** The block or method that is entered in a line; null when there is none. */
  @Nullable Block enteredAt(int line) {
    return blocks.get(line);
  }

  /**
   * On what a method is called in a line, as the source names it; null when there is no such call.
   */
  @Nullable String receiver(String method, int line) {
    return receivers.get(line + method);
  }

  private void add(Block block) {
    blocks.putIfAbsent(block.begin(), block);
  }

  private static JavaFileObject file(Source source) {
    return new SimpleJavaFileObject(URI.create("mem:///Source.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
      }
    };
  }

  private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final LockSites sites;

    Scanner(CompilationUnitTree unit, SourcePositions positions, LockSites sites) {
      this.unit = unit;
      this.positions = positions;
      this.sites = sites;
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void unused) {
      ExpressionTree object = tree.getExpression();
      String lock =
          (object instanceof ParenthesizedTree inner ? inner.getExpression() : object).toString();
      sites.add(new Block(lock, begin(tree), end(tree)));
      return super.visitSynchronized(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
      Set<Modifier> flags = tree.getModifiers().getFlags();
      BlockTree body = tree.getBody();
      if (flags.contains(Modifier.SYNCHRONIZED) && body != null) {
        String lock = flags.contains(Modifier.STATIC) ? "the class" : "this";
        // The step that enters is said to be in the first line with code.
        int first =
            body.getStatements().isEmpty() ? end(body) : begin(body.getStatements().getFirst());
        sites.add(new Block(lock, first, end(body)));
      }
      return super.visitMethod(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        int line = line(positions.getEndPosition(unit, select));
        sites.receivers.putIfAbsent(
            line + select.getIdentifier().toString(), select.getExpression().toString());
      }
      return super.visitMethodInvocation(tree, null);
    }

    private int begin(Tree tree) {
      return line(positions.getStartPosition(unit, tree));
    }

    private int end(Tree tree) {
      return line(positions.getEndPosition(unit, tree));
    }

    private int line(long position) {
      return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
    }
  }
}
