package nl.warmwelkom.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionPartitionTest {

    @Test
    void every_region_has_a_partition_of_its_own_for_its_rounds() {
        assertThat(IntStream.rangeClosed(1, RegionPartition.REGIONS)
                        .mapToObj(region -> RegionPartition.of("rounds", "AM%02d".formatted(region))))
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .allMatch(partition -> partition >= 0 && partition < RegionPartition.REGIONS);
    }

    @Test
    void anything_else_lies_where_its_key_leads() {
        assertThat(RegionPartition.of("candidates", "AM19")).isNull();
        assertThat(RegionPartition.of("rounds", "elsewhere")).isNull();
    }
}
