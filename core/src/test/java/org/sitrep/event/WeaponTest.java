package org.sitrep.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sitrep.Samples;
import org.sitrep.ValueContract;

class WeaponTest {
    @Test
    void isAValue() {
        ValueContract.check(Weapon.class, Samples::weapon, () -> Weapon.of(WeaponKind.TANK), "kind");
    }

    @Test
    void aWeaponIsOfAKind() {
        assertThat(Weapon.of(WeaponKind.DRONE).kind()).isEqualTo(WeaponKind.DRONE);
    }
}
