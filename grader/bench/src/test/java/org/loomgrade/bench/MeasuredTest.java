package org.loomgrade.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {
  @Test
  void aLineComesBackAsItWas() {
    Measured measured = new Measured(1_234.5, 20_000, 30_000, 9, 1);

    assertThat(Measured.parse(List.of("noise", measured.line()))).isEqualTo(measured);
  }

  @Test
  void severalAreJoinedByMedianAndSum() {
    Measured joined =
        Measured.of(
            List.of(
                new Measured(1, 30, 7, 2, 0),
                new Measured(5, 10, 8, 2, 1),
                new Measured(3, 20, 9, 2, 0)));

    assertThat(joined).isEqualTo(new Measured(3, 20, 8, 6, 1));
  }

  @Test
  void outputWithoutAMeasurementIsSaid() {
    assertThatThrownBy(() -> Measured.parse(List.of("noise")))
        .hasMessage("nothing was measured: [noise]");
  }
}
