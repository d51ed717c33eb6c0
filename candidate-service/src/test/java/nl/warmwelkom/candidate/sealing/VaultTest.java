package nl.warmwelkom.candidate.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VaultTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final String ONE = "1:" + TestVault.ZEROS;
    private static final String TWO = "2:" + "B".repeat(42) + "A=";
    private static final byte[] WORDS = "My own words".getBytes(UTF_8);

    private Keys keys;
    private Vault vault;

    @BeforeEach
    void aCandidateWithAKey() {
        keys = new MongoKeys(MONGO.database());
        vault = new Vault(MasterKeys.of(ONE), keys);
        vault.begin("sam").block();
        vault.begin("noor").block();
    }

    private byte[] closed() {
        return vault.seal("sam", "story", WORDS).blockOptional().orElseThrow();
    }

    @Test
    void whatever_goes_in_comes_out_and_cannot_be_read_in_between() {
        qt().withExamples(50)
                .forAll(strings().allPossible().ofLengthBetween(4, 200))
                .checkAssert(words -> {
                    var closed = vault.seal("sam", "story", words.getBytes(UTF_8))
                            .blockOptional()
                            .orElseThrow();

                    assertThat(new String(closed, UTF_8)).doesNotContain(new String(words.getBytes(UTF_8), UTF_8));
                    assertThat(vault.open("sam", "story", closed).block()).isEqualTo(words.getBytes(UTF_8));
                });
    }

    @Test
    void the_same_words_never_look_the_same_twice() {
        assertThat(closed()).isNotEqualTo(closed());
    }

    @Test
    void it_opens_for_no_other_candidate_and_in_no_other_place() {
        var closed = closed();

        assertThatThrownBy(() -> vault.open("noor", "story", closed).block()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.open("sam", "plan", closed).block()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_changed_bit_is_noticed() {
        var closed = closed();
        closed[closed.length - 1] ^= 1;

        assertThatThrownBy(() -> vault.open("sam", "story", closed).block()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void with_the_key_destroyed_nothing_opens_and_nothing_more_is_sealed() {
        var closed = closed();

        vault.destroy("sam").block();

        assertThat(vault.open("sam", "story", closed).blockOptional()).isEmpty();
        assertThatThrownBy(() -> vault.seal("sam", "story", WORDS).block()).isInstanceOf(Vault.NoKey.class);
        vault.begin("sam").block();
        assertThatThrownBy(() -> vault.open("sam", "story", closed).block()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_is_made_once() {
        var closed = closed();

        vault.begin("sam").block();

        assertThat(vault.open("sam", "story", closed).block()).isEqualTo(WORDS);
    }

    @Test
    void after_a_rotation_the_old_master_key_can_go() {
        var closed = closed();

        assertThat(new Vault(MasterKeys.of(TWO + "," + ONE), keys).rewrap().block())
                .isEqualTo(2);

        var later = new Vault(MasterKeys.of(TWO), keys);
        assertThat(later.open("sam", "story", closed).block()).isEqualTo(WORDS);
        assertThat(later.rewrap().block()).isZero();
        assertThatThrownBy(() -> vault.open("sam", "story", closed).block()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_rotation_brings_no_destroyed_key_back() {
        var before = keys.find("sam").blockOptional().orElseThrow();
        vault.destroy("sam").block();

        keys.replace(before, new Wrapped("sam", 2, before.key())).block();

        assertThat(keys.find("sam").blockOptional()).isEmpty();
    }
}
