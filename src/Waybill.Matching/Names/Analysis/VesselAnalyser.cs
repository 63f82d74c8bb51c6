namespace Waybill.Matching.Names.Analysis;

/// <summary>Tells what each token of a ship's name does in it.</summary>
internal static class VesselAnalyser
{
    private const double OfWord = 0.9;

    /// <summary>The parts of a ship's name.</summary>
    public static List<NamePart> Parts(List<NameToken> tokens)
    {
        var parts = new List<NamePart>();
        var titles = WordLists.Embedded.ShipTitle(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (text, folded, script) = (tokens[i].Text, tokens[i].Folded, tokens[i].Script);
            // "M/V Angara", "MV Angara", "Motor Tanker Angara"
            if (i < titles)
                parts.Add(new(text, folded, PartClass.Title, 0, script));
            else if (
                (NameAnalyser.Number(tokens[i]) ?? (i > 0 && i + 1 == tokens.Count ? RomanNumeral.ReadLetter(text) : null)) is { } number
            )
                parts.Add(new(text, number, PartClass.Number, NameAnalyser.OfNumber, script));
            else if (folded is "the" or "of")
                parts.Add(new(text, folded, PartClass.Empty, NameAnalyser.OfEmpty, script));
            else
                parts.Add(new(text, folded, PartClass.Word, OfWord, script));
        }

        return parts;
    }
}
