using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Schemata;
using Waybill.Matching.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Names;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Matching.Screening;

/// <summary>The schemata of listings, known without reading them: what is asked for meets those that it may be.</summary>
internal sealed class ListedSchemata
{
    private readonly Schema[] schemata;
    private readonly int[] ofOwners;

    private ListedSchemata(Schema[] schemata, int[] ofOwners) => (this.schemata, this.ofOwners) = (schemata, ofOwners);

    /// <summary>How many listings there are.</summary>
    public int Count => ofOwners.Length;

    /// <summary>The schemata of listings in the order of their numbers.</summary>
    public static ListedSchemata Of(IReadOnlyList<ListedEntity> listed)
    {
        var names = listed.Select(one => one.Entity.Schema.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new([.. names.Select(Named)], [.. listed.Select(one => names.IndexOf(one.Entity.Schema.Name))]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static ListedSchemata Read(IndexReader reader)
    {
        var (names, numbers) = (TextTable.Read(reader), reader.Numbers<int>());
        var known = Enumerable.Range(0, names.Count).Select(i => Model.ArmsTransfers.Find(names[i])).OfType<Schema>().ToArray();
        return known.Length == names.Count && IndexReader.AreBelow(numbers, known.Length)
            ? new(known, numbers)
            : throw reader.Fault("its schemata do not hold");
    }

    /// <summary>Writes them.</summary>
    public void Write(IndexWriter writer)
    {
        TextTable.Of(Array.ConvertAll(schemata, schema => schema.Name)).Write(writer);
        writer.Numbers<int>(ofOwners);
    }

    /// <summary>The schema of a listing.</summary>
    public Schema Of(int owner) => schemata[ofOwners[owner]];

    /// <summary>Which listings an entity is asked for among.</summary>
    /// <param name="asked">The entity.</param>
    /// <param name="before">What it was asked for as before: what that may be is not looked at again.</param>
    public AskedScope Scope(EntityFacts asked, IReadOnlyList<EntityFacts> before)
    {
        var isLeft = Array.ConvertAll(schemata, schema => !before.Any(other => Meet(other, schema).Any()));
        var kinds = schemata.Where((_, at) => isLeft[at]).SelectMany(schema => Meet(asked, schema)).Distinct().Order();
        return new([.. kinds], before.Count == 0 ? null : isLeft, ofOwners);
    }

    // As which kinds of names an entity may meet listings of a schema.
    private static IEnumerable<NameKind> Meet(EntityFacts asked, Schema schema) =>
        EntityComparer.CanBeOne(asked.Entity.Schema, schema)
            ? EntityFacts.KindsOf(schema).Where(kind => asked.Kind == NameKind.Unknown || asked.Kind == kind)
            : [];

    // Lists are read by either model; the one for arms transfers has all schemata of the other.
    private static Schema Named(string name) => Model.ArmsTransfers[name];
}

/// <summary>Which listings an entity is asked for among.</summary>
/// <param name="kinds">The kinds of names among which it may stand.</param>
/// <param name="isLeft">Which schemata are looked at, by number; null for all.</param>
/// <param name="ofOwners">The schema of each listing, by number.</param>
internal sealed class AskedScope(IReadOnlyList<NameKind> kinds, bool[]? isLeft, int[] ofOwners)
{
    /// <summary>The kinds of names among which it may stand.</summary>
    public IReadOnlyList<NameKind> Kinds { get; } = kinds;

    /// <summary>True where a listing is looked at.</summary>
    public bool Holds(int owner) => isLeft is null || isLeft[ofOwners[owner]];
}
