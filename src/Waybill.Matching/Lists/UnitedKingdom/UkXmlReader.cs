using Waybill.Matching.Lists.Drafting;
using Waybill.Matching.Lists.Input;

namespace Waybill.Matching.Lists.UnitedKingdom;

/// <summary>
/// Reads the UK Sanctions List as the Foreign, Commonwealth and Development Office publishes it in XML, a <c>Designation</c> for each
/// listing. It is read by the published description of the form, and by no more.
/// </summary>
internal static class UkXmlReader
{
    private static readonly string[] AddressParts =
    [
        "AddressLine1",
        "AddressLine2",
        "AddressLine3",
        "AddressLine4",
        "AddressLine5",
        "AddressLine6",
        "AddressPostalCode",
        "AddressCountry",
    ];

    public static ListFormat Format { get; } =
        new(
            "UK Sanctions List, XML",
            _ => ListNames.UnitedKingdom,
            head => HeadLook.Root(head) == "Designations" ? FileRole.Main : null,
            new XmlEntries(["Designation"], ["Designations", "DateGenerated"], piece => piece.Text("UniqueID"), Entry).Read
        );

    private static ListedEntity Entry(ListSource source, XmlPiece piece, string id)
    {
        var file = source.Main.Name;
        var names = piece.First("Names")?.All("Name").ToList() ?? [];
        var primary = names.Find(name => name.Text("NameType") is "Primary Name") ?? names.FirstOrDefault();
        var type = piece.Text("IndividualEntityShip");
        var schema = UkListing.Schema(type, primary?.Text("Name6"));
        var draft = new EntityDraft(source.Model, schema, "gb-" + id, source.Tally, file, piece.Line);
        if (schema == "LegalEntity")
            draft.Unplaced($"designation type '{type}'", id);
        foreach (var name in names.OrderBy(name => name == primary ? 0 : 1))
        {
            var text = Joined(name, "Name1", "Name2", "Name3", "Name4", "Name5", "Name6");
            UkListing.Name(draft, text, name.Text("NameType"), name.Text("AliasStrength"));
        }

        foreach (var child in piece.Children)
            Fill(draft, child);
        var listing = UkListing.Of(
            draft,
            id,
            piece.Text("UNReferenceNumber"),
            piece.Text("OFSIGroupID"),
            piece.Text("DateDesignated"),
            piece.Text("LastUpdated")
        ) with
        {
            Programmes = piece.Text("RegimeName") is { } regime ? [regime] : [],
            Measures = UkListing.Measures(piece.Text("SanctionsImposed")),
            Reason = piece.Text("UKStatementofReasons"),
        };
        return draft.Finish(listing, new(file, piece.Line, null, piece.Start, piece.End, []));
    }

    /// <summary>Goes down to the innermost elements, whose names are the fields'.</summary>
    private static void Fill(EntityDraft draft, XmlPiece piece)
    {
        switch (piece.Name)
        {
            case "Names" or "SanctionsImposedIndicators":
                return;
            case "Address":
                UkListing.Address(draft, [.. AddressParts.Select(piece.Text).OfType<string>()], piece.Text("AddressCountry"));
                return;
            case "Passport":
                Number("PassportNumber", "PassportAdditionalInformation");
                return;
            case "NationalIdentifier":
                Number("NationalIdentifierNumber", "NationalIdentifierAdditionalInformation");
                return;
        }

        foreach (var child in piece.Children)
            Fill(draft, child);
        if (piece is { Children.Count: 0, Value: { } value } && !UkFields.Take(draft, UkFields.Key(piece.Name), value))
            draft.Unplaced($"element {piece.Name}", value);

        void Number(string number, string note)
        {
            if (piece.Text(number) is { } text)
                UkFields.Take(draft, UkFields.Key(number), text, piece.Text(note));
        }
    }

    private static string Joined(XmlPiece piece, params ReadOnlySpan<string> names)
    {
        var parts = new List<string>();
        foreach (var name in names)
        {
            if (piece.Text(name) is { } part)
                parts.Add(part);
        }

        return string.Join(' ', parts);
    }
}
