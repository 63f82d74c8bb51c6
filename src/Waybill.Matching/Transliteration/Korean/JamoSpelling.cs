using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Korean;

/// <summary>How a jamo is spelt.</summary>
/// <param name="Revised">Revised Romanization.</param>
/// <param name="Mccune">McCune-Reischauer.</param>
/// <param name="Voiced">McCune-Reischauer between voiced sounds.</param>
/// <param name="North">The North's own usage.</param>
/// <param name="Others">What is met besides.</param>
internal sealed record JamoSpelling(string Revised, string Mccune, string Voiced, string North, IReadOnlyList<string> Others)
{
    /// <summary>Reads a row.</summary>
    public static JamoSpelling Of(CatalogueNode row)
    {
        row.AllowOnly("rr", "mr", "voiced", "dprk", "other");
        var mccune = row.Section("mr").Scalar();
        var voiced = row.OptionalText("voiced") ?? mccune;
        return new(row.Section("rr").Scalar(), mccune, voiced, row.Section("dprk").Scalar(), row.Texts("other"));
    }

    /// <summary>All spellings, those of a standard at no cost.</summary>
    public IEnumerable<(string Spelling, int Cost)> All(int other) =>
        new[] { Revised, Mccune, Voiced, North }.Select(s => (s, 0)).Concat(Others.Select(s => (s, other)));
}
