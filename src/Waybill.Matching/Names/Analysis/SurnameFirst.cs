namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Puts the surname that a comma sets before a person's given names behind them, as lists show the same name elsewhere: "BIN MOHAMMED, Abu
/// Bakr", "CHANG, Chang-ha". Particles then stand before what they belong to: "LADEN, Usama bin".
/// </summary>
internal static class SurnameFirst
{
    private static WordLists Words => WordLists.Embedded;

    /// <summary>The tokens with the surname behind the given names, and a comma between; as they are where no single comma tells which is which.</summary>
    public static List<NameToken> Turned(List<NameToken> tokens)
    {
        var end = tokens.FindIndex(token => token.IsBeforeComma) + 1;
        if (end == 0 || end == tokens.Count || tokens.Exists(token => token.IsInBrackets))
            return tokens;
        // "King, Martin Luther, Jr."
        var tail = tokens.Count;
        while (tail > end && Words.Generations.Contains(tokens[tail - 1].Folded))
            tail--;
        if (tail == end || tokens.FindIndex(end, tail - end, token => token.IsBeforeComma) is var next && next >= 0 && next + 1 < tail)
            return tokens;
        return [.. tokens[end..(tail - 1)], tokens[tail - 1] with { IsBeforeComma = true }, .. tokens[..end], .. tokens[tail..]];
    }
}
