using Waybill.FollowTheMoney.Statements;

namespace Waybill.Tests.FollowTheMoney.Statements;

public sealed class StatementTests
{
    private static readonly Statement Plain = new("unsc-690735", "Organization", "weakAlias", "KOMID", "un_sc_sanctions");

    /// <summary>The hashes are those that <c>sha1sum</c> gives of the texts beside them.</summary>
    [Theory]
    [InlineData("KOMID", null, false, "78330a840eec9c600e4ef143a039cd394c69fc3e")] // un_sc_sanctions.unsc-690735.weakAlias.KOMID
    [InlineData("KOMID", "eng", false, "ffc24dfa3570a6eb63ee47919d9ff7d411dc00c5")] // … @eng
    [InlineData("KOMID", null, true, "a0d14c82437c39224ccdd1c950f3dfd6185dd227")] // … .ext
    [InlineData("КОМИД", "rus", true, "296c47fafc468facfac6a4274ca3e92fc94ba26f")] // … @rus.ext
    public void The_id_is_the_hash_of_what_is_said(string value, string? language, bool isExternal, string id) =>
        Assert.Equal(id, (Plain with { Value = value, Language = language, IsExternal = isExternal }).Id);

    [Fact]
    public void What_bears_on_no_value_does_not_bear_on_the_id() =>
        Assert.Equal(Plain.Id, (Plain with { CanonicalId = "NK-1", FirstSeen = "2023", OriginalValue = "\"KOMID\"", Origin = "list" }).Id);

    [Fact]
    public void An_id_that_was_given_stays()
    {
        var given = Plain with { Id = "abc" };

        Assert.Equal("abc", given.Id);
        Assert.Equal(Plain, Plain with { Id = Plain.Id });
    }

    [Fact]
    public void The_canonical_id_is_the_entitys_own_until_it_is_merged()
    {
        Assert.Equal("unsc-690735", Plain.CanonicalId);
        Assert.Equal("NK-1", (Plain with { CanonicalId = "NK-1" }).CanonicalId);
        Assert.Equal(Plain, Plain with { CanonicalId = "unsc-690735" });
    }

    [Fact]
    public void The_checksum_is_over_schema_and_sorted_ids()
    {
        // sha1sum of Personaabb
        Assert.Equal("575d5176dbacabd5684ca470e5be293ffd685b7a", Statement.Checksum("Person", ["bb", "aa"]));
        Assert.Equal("id", new Statement("e", "Person", Statement.IdProperty, "x", "d").PropertyType);
    }
}
