using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Tests.Matching.Transliteration;

namespace Waybill.Tests.Matching.Names;

/// <summary>
/// An abbreviation in brackets stands for the words before it that it is made of: the name goes on behind it, with either. What brackets
/// hold of a name of a corps or a force at its end is a name of it.
/// </summary>
public sealed class AbbreviationInBracketsTests
{
    [Theory]
    [InlineData("MARLOW OCEAN GUARD CORPS (MOGC)-TERN FORCE", "MOGC-Tern Force")]
    [InlineData("MARLOW OCEAN GUARD CORPS (MOGC)-TERN FORCE", "MOGC Tern Force")]
    [InlineData("MARLOW OCEAN GUARD CORPS (MOGC)-TERN FORCE", "Marlow Ocean Guard Corps Tern Force")]
    [InlineData("MARLOW OCEAN GUARD CORPS (MOGC)-TERN FORCE", "Tern Force")]
    [InlineData("Marlow Ocean Guard Corps (MAROGC) Cyber Command", "MAROGC Cyber Command")]
    [InlineData("Delta's Marlow Ocean Guard Corps (MOGC) Cyber Command (Delta)", "Delta's MOGC Cyber Command")]
    [InlineData("Ministry of Ocean and Air Force Logistics (MOAFL) Marlow Works", "MOAFL Marlow Works")]
    [InlineData("Marlow-e Tern Corps (OCEAN FORCE)", "Ocean Force")]
    public void The_name_is_found_with_either(string name, string other) => OneName.IsFound(name, other, NameKind.Body);

    [Theory]
    [InlineData("Marlow Ocean Guard Corps (MOGC) Tern Force", "MOGC")]
    [InlineData("Marlow Ocean Guard Corps (DELTA) Tern Force", "DELTA Tern Force")]
    public void An_abbreviation_alone_or_of_nothing_is_none(string name, string other) =>
        Assert.False(NameComparer.Compare(name, other, NameKind.Body).IsMatch);
}
