using Waybill.Core.Time;
using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;
using Waybill.Matching.Lists.UnitedNations;

namespace Waybill.Matching.Lists.EuropeanUnion;

/// <summary>
/// Reads the consolidated financial sanctions list of the European Union (XML, schema <c>export</c> 1.1), a <c>sanctionEntity</c> for each
/// listing. It is read by the published schema, and by no more. An id is that of the Union's reference number, such as <c>EU.27.28</c>, or
/// failing that of the logical id.
/// </summary>
internal static class EuXmlReader
{
    private const string Namespace = "eu.europa.ec/fpi/fsd/export";

    public static ListFormat Format { get; } =
        new(
            "European Union consolidated list, XML",
            _ => ListNames.EuropeanUnion,
            head => HeadLook.Root(head) == "export" && head.Text.Contains(Namespace, StringComparison.Ordinal) ? FileRole.Main : null,
            new XmlEntries(
                ["sanctionEntity"],
                ["export"],
                piece => piece.Attribute("euReferenceNumber") ?? piece.Attribute("logicalId"),
                Entry
            ).Read
        );

    private static ListedEntity Entry(ListSource source, XmlPiece piece, string id)
    {
        var file = source.Main.Name;
        var draft = new EntityDraft(source.Model, Schema(source, piece), "eu-" + id, source.Tally, file, piece.Line);
        EuXmlFields.Fill(draft, piece);
        var rules = piece.All("regulation").ToList();
        var un = piece.Attribute("unitedNationId");
        if (un is not null)
            draft.Entity.AddReferent("unsc-" + un);
        var programmes = rules.Select(rule => rule.Attribute("programme")).OfType<string>().Distinct().ToList();
        programmes.ForEach(programme => draft.Add("program", programme));
        // Later regulations amend: the first to enter into force listed it.
        var days = rules
            .Select(rule => draft.Day(rule.Attribute("entryIntoForceDate") ?? rule.Attribute("publicationDate")))
            .OfType<Edtf>()
            .ToList();
        var listing = new Listing
        {
            List = ListNames.EuropeanUnion,
            Authority = EuTableReader.Authority,
            Reference = id,
            Programmes = programmes,
            ListedOn = draft.Day(piece.Attribute("designationDate")) ?? days.MinBy(day => day.Earliest),
            Updated = [.. days.OrderBy(day => day.Earliest).Skip(1).Distinct()],
            Reason = piece.Attribute("designationDetails") ?? piece.Text("remark"),
            CrossReferences = un is null ? [] : [un],
        };
        return draft.Finish(listing, new(file, piece.Line, null, piece.Start, piece.End, []));
    }

    private static string Schema(ListSource source, XmlPiece piece)
    {
        var type = piece.First("subjectType")?.Attribute("code") ?? piece.First("subjectType")?.Attribute("classificationCode");
        if (type is "person" or "P")
            return "Person";
        if (piece.All("identification").Any(paper => paper.Attribute("identificationTypeCode") == "imo" && IsShip(piece)))
            return "Vessel";
        if (type is "enterprise" or "E")
            return piece.All("nameAlias").Any(name => CompanyNames.IsOne(name.Attribute("wholeName") ?? "")) ? "Company" : "Organization";
        source.Tally.Unplaced($"subject type '{type}'", source.Main.Name, piece.Line, type ?? "");
        return "LegalEntity";
    }

    /// <summary>Owners have IMO numbers too: a ship is one by her name's mark, or where the remark begins with her.</summary>
    private static bool IsShip(XmlPiece piece) =>
        UnComments.IsVessel(
            piece.First("nameAlias")?.Attribute("wholeName") ?? "",
            piece.Attribute("designationDetails") ?? piece.Text("remark") ?? ""
        );
}
