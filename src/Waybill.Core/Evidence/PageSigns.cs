using Waybill.Core.Time;

namespace Waybill.Core.Evidence;

/// <summary>What tells from whom and when a page has what it tells.</summary>
/// <param name="Houses">The bodies, groups, firms and outlets that its head names, by their ids in the gazetteers.</param>
/// <param name="States">The states of those bodies, as ISO 3166-1 codes, in order.</param>
/// <param name="PublisherIds">Those of its publishers that the gazetteers know, by their ids.</param>
/// <param name="PublisherNames">Its other publishers, by name.</param>
/// <param name="Lead">Its first paragraph, behind headings, bylines and datelines.</param>
/// <param name="Denies">True where that denies something.</param>
/// <param name="Days">The days, and windows of a month at most, that its head names.</param>
public sealed record PageSigns(
    IReadOnlySet<string> Houses,
    IReadOnlyList<string> States,
    IReadOnlySet<string> PublisherIds,
    IReadOnlySet<string> PublisherNames,
    string Lead,
    bool Denies,
    IReadOnlyList<Edtf> Days
);
