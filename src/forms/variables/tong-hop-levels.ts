import type { Variables } from '../variables.js';
import { summedOf, tableOf } from './table.js';

function countedBy(nhom: string): Readonly<Record<string, string>> {
  return {
    nhom,
    phai_kiem_diem: 'Phải kiểm điểm',
    da_kiem_diem: 'Đã kiểm điểm',
    duoc_xep_loai: 'Được xếp loại',
    htxs: 'HTXS',
    htxs_ty_le: 'HTXS, % số được xếp loại; hỏi {{#if}} trước',
    htt: 'HTT',
    htt_ty_le: 'HTT, % số được xếp loại; hỏi {{#if}} trước',
    ht: 'HT',
    ht_ty_le: 'HT, % số được xếp loại; hỏi {{#if}} trước',
    kht: 'KHT',
    kht_ty_le: 'KHT, % số được xếp loại; hỏi {{#if}} trước',
    chua_xep_loai: 'Chưa xếp loại',
    ly_do: 'Lý do',
  };
}

const QUOTA = {
  nhom: 'Nhóm',
  so_doi_tuong: 'Số đối tượng',
  vong_1: 'N: số HTT ở vòng 1',
  tran: 'Trần HTXS',
  xuat_sac: 'Số HTXS',
  con_lai: 'Còn lại, hoặc vượt bao nhiêu',
  cach_hieu: 'Cách đọc đã áp dụng',
  cach_hieu_khac: 'Cách đọc khác cho kết quả khác',
  bang_phieu: 'Các trường hợp bằng phiếu chưa quyết định; hỏi {{#if bang_phieu.value}} trước',
};

/** Tables 1 to 10: the levels. */
export const levelTables: Variables = {
  bang_1: summedOf('Bảng 1. Tổng hợp xếp loại tập thể', countedBy('Loại đối tượng tập thể')),
  bang_2: summedOf('Bảng 2. Tổng hợp xếp loại cá nhân', countedBy('Nhóm chức danh tương đương')),
  bang_3: tableOf('Bảng 3. Bảng kiểm soát tỷ lệ (tập thể)', QUOTA),
  bang_4: tableOf('Bảng 4. Bảng kiểm soát tỷ lệ (cá nhân)', QUOTA),
  bang_5: tableOf('Bảng 5. Danh sách tập thể hoàn thành xuất sắc nhiệm vụ', {
    ten: 'Tập thể',
    vong_1: 'Phiếu vòng 1 / tổng số',
    vong_2: 'Phiếu vòng 2 / tổng số',
    san_pham: 'Minh chứng sản phẩm',
    to_chuc: 'Mức của tổ chức',
  }),
  bang_6: tableOf('Bảng 6. Danh sách cá nhân hoàn thành xuất sắc nhiệm vụ', {
    ho_ten: 'Họ và tên',
    chuc_vu: 'Chức vụ',
    nhom: 'Nhóm',
    vong_1: 'Phiếu vòng 1 / tổng số',
    vong_2: 'Phiếu vòng 2 / tổng số',
    tap_the: 'Mức của tập thể',
  }),
  bang_7: tableOf('Bảng 7. Danh sách hoàn thành nhiệm vụ và không hoàn thành nhiệm vụ', {
    doi_tuong: 'Đối tượng',
    muc: 'Mức',
    khoan: 'Khoản áp dụng',
    su_kien: 'Sự kiện',
    van_ban: 'Văn bản',
  }),
  bang_8: tableOf('Bảng 8. So sánh tự nhận, ý kiến, thẩm định, quyết định', {
    doi_tuong: 'Đối tượng',
    tu_nhan: 'Tự nhận',
    y_kien: 'Ý kiến (số bên, cấp độ theo Mẫu 03)',
    tham_dinh: 'Thẩm định',
    quyet_dinh: 'Quyết định (hoặc đề nghị)',
    chenh_lech: 'Chênh lệch',
  }),
  bang_9: tableOf('Bảng 9. Người đứng đầu so với tập thể, tổ chức, cơ quan, đơn vị', {
    doi_tuong: 'Người đứng đầu',
    chuc_vu: 'Chức vụ',
    muc: 'Mức của người đứng đầu',
    so_voi: 'Mức của tập thể, tổ chức do mình đứng đầu',
    tran: 'Trần (mức thấp nhất)',
    ket_luan: 'Kết luận',
  }),
  bang_10: tableOf('Bảng 10. Tập thể so với tổ chức, cơ quan, đơn vị', {
    doi_tuong: 'Tập thể',
    muc: 'Mức của tập thể',
    so_voi: 'Mức của tổ chức, cơ quan, đơn vị',
    tran: 'Trần (mức thấp nhất)',
    ket_luan: 'Kết luận',
  }),
};
