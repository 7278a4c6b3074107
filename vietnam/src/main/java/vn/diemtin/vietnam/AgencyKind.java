package vn.diemtin.vietnam;

/// What sort of body an agency is. [#DEPARTMENT] is a sở, [#DIVISION] a phòng, [#UNIT] a vụ or cục of a ministry,
/// [#COMMITTEE] a body that joins several agencies, [#UNION] a mass organisation, [#PERSON] an office that one person holds, [#INTERNATIONAL] none of Vietnam's.
public enum AgencyKind {

	ASSEMBLY, GOVERNMENT, MINISTRY, UNIT, PEOPLES_COMMITTEE, PEOPLES_COUNCIL, DEPARTMENT, DIVISION, OFFICE,
	INSPECTORATE, COMMITTEE, PARTY, FRONT, UNION, POLICE, MILITARY, COURT, PROCURACY, SCHOOL, PRESS, PERSON,
	INTERNATIONAL

}
