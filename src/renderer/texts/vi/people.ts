export const people = {
  title: 'Nhân sự',
  filter: 'Lọc theo tên, tổ, sở trường',
  count: '{{count}} người',
  found: '{{count}} / {{total}} người',
  column: {
    name: 'Họ tên',
    stageName: 'Nghệ danh',
    honour: 'Danh hiệu',
    groups: 'Tổ, đoàn',
    jobs: 'Chức danh',
    roleTypes: 'Sở trường',
    note: 'Ghi chú',
  },
  empty: 'Chưa có ai trong danh sách',
  emptyText: 'Nghệ sĩ, nhạc công và kỹ thuật của đơn vị sẽ hiện ở đây.',
  notFound: 'Không có ai khớp với “{{text}}”',
  notFoundText: 'Gõ không dấu cũng tìm được. Xóa ô lọc để xem tất cả.',
} as const;
